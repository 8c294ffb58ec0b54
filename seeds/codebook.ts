import type { CodebookText, Position } from '../src/domain.js'

/** One step of the scale, towards an issue's proposition; a null value stands for "no position". */
export interface PositionGuide {
  readonly value: Position | null
  readonly label: string
  readonly when: string
}

/** What each position means, strongest support first. */
export const positions: readonly PositionGuide[] = [
  {
    value: 2,
    label: 'strongly supports',
    when: 'The speaker demands it, calls it decisive or urgent, or commits to it without reserve ("must", "nothing else matters").',
  },
  {
    value: 1,
    label: 'supports',
    when: 'The speaker favours, praises or offers it, or warns of the harm of going without it.',
  },
  {
    value: 0,
    label: 'mixed',
    when: 'Both sides in one statement, or support under a condition that is not met.',
  },
  {
    value: -1,
    label: 'opposes',
    when: 'The speaker disfavours, doubts or criticises it, or warns of the harm that it does.',
  },
  { value: -2, label: 'strongly opposes', when: 'The speaker rejects it or demands that it stop.' },
  {
    value: null,
    label: 'no position',
    when: 'The statement was read and does not touch the issue, or mentions it only as a fact.',
  },
]

/** The codebook that a new dossier on AI infrastructure starts from, as its first version. */
export const codebook: CodebookText = {
  title: 'AI infrastructure and state power',
  note: 'First version.',
  issues: [
    {
      id: 'sovereignty',
      name: 'Sovereignty',
      proposition:
        'Countries should control their own AI (infrastructure, data, models) rather than depend on a foreign provider.',
      include:
        'Data centres at home, data residency, national models and models in local languages, lock-in, dependence, control by a vendor or a foreign company, "sovereign AI", national startup funds. Refusing to side with one foreign provider ("we take from both") belongs here.',
      supports: 'Asks for or offers national control; warns of lock-in, dependence or central control from abroad.',
      opposes:
        'Says that countries should rely on a foreign partner, that self-reliance is wasteful or out of reach, or that borders should not matter.',
      exclude:
        'A state’s power over its own citizens, which is a matter of human rights; but as a reservation about national AI it makes support mixed.',
      examples: [
        {
          text: 'If the servers sit in another country, so does the off switch. We will build our own hall or do without.',
          speaker: 'a minister of digital affairs',
          position: 2,
          why: 'Commits to national control without reserve.',
        },
        {
          text: 'Our language has two million speakers. No company abroad will ever train a model for us, so somebody here should.',
          speaker: 'a linguist',
          position: 1,
          why: 'Asks for a national model and warns of going without one.',
        },
        {
          text: 'A national model is a fine thing, provided that parliament may look inside it, and so far it may not.',
          speaker: 'an ombudswoman',
          position: 0,
          why: 'Support under a condition that is not met.',
        },
        {
          text: 'Buying from the one who does it best has never made anybody a colony. A flag on every rack is an expensive ornament.',
          speaker: 'a finance columnist',
          position: -1,
          why: 'Doubts that self-reliance is worth its price.',
        },
        {
          text: 'The new hall has four thousand racks and opens in May.',
          speaker: 'a site manager',
          position: null,
          why: 'A fact without a judgement.',
        },
      ],
    },
    {
      id: 'security',
      name: 'Security',
      proposition:
        'AI is a security matter: models, data and national capability must be protected and kept ahead of rivals, even at a cost to openness or speed.',
      include:
        'Model weights, control of access, export controls on chips, misuse, surveillance by rivals, military use, an "AI race" put as survival or defence, zero trust, risk assessment before release.',
      supports: 'Asks for safeguards, describes them as needed, or says that winning against a rival is vital.',
      opposes:
        'Says that security claims are exaggerated, or that controls, secrecy or talk of a race do more harm than good.',
      exclude: 'Job security, and the reliability of a service without any thought of misuse or of rivals.',
      examples: [
        {
          text: 'Whoever walks out with the weights walks out with ten years of work. Nobody opens that vault alone any more.',
          speaker: 'a head of research',
          position: 1,
          why: 'Describes a safeguard as needed.',
        },
        {
          text: 'This is a race that we cannot afford to lose, and every month of delay is a gift to the other side.',
          speaker: 'a retired general',
          position: 2,
          why: 'Puts being ahead of a rival as vital.',
        },
        {
          text: 'Locking the papers away has not stopped anyone. It has only kept our own students from reading them.',
          speaker: 'a professor of physics',
          position: -1,
          why: 'Says that secrecy does more harm than good.',
        },
        {
          text: 'My job is safe, the machine still cannot weld.',
          speaker: 'a shipyard worker',
          position: null,
          why: 'Security of a job, not of AI.',
        },
      ],
    },
    {
      id: 'soft-power',
      name: 'Soft power',
      proposition: 'A state should spread its AI abroad to gain influence, standards and allies.',
      include:
        'Promotion of national AI abroad, diplomacy, alliances, "democratic AI" against authoritarian AI, technology as influence, being the partner of choice, standards.',
      supports: 'Wants, praises or practises it.',
      opposes: 'Calls it a charm offensive, a lock-in strategy or colonial, or asks others to resist it.',
      exclude:
        'A company that grows abroad for itself: it counts only where the statement ties it to a state’s influence, standards or alliances.',
      examples: [
        {
          text: 'Every school abroad that teaches with our tutor program learns a little of how we see the world. Send more of them.',
          speaker: 'a cultural attaché',
          position: 1,
          why: 'Wants AI spread abroad for influence.',
        },
        {
          text: 'They hand out free computing the way others once handed out beads. We should send it back.',
          speaker: 'a campaigner for digital rights',
          position: -2,
          why: 'Calls it colonial and asks others to refuse it.',
        },
        {
          text: 'We opened offices in six countries because that is where the customers are.',
          speaker: 'a head of sales',
          position: null,
          why: 'A company that grows for itself.',
        },
      ],
    },
    {
      id: 'environment',
      name: 'Environment',
      proposition:
        'The energy use, water use and emissions of AI infrastructure must be cut or cleaned up, even where that slows building.',
      include:
        'Electricity demand, gas turbines, coal, nuclear or renewable supply, carbon, water, load on the grid, pollution near data centres.',
      supports: 'Criticises the footprint, asks for cleaner supply, or pledges to cut it.',
      opposes: 'Says that the footprint is small, acceptable or worth it, or that climate rules must not slow AI.',
      exclude: 'That AI needs more power, said as a fact: it counts where the harm or the way of supply is judged.',
      examples: [
        {
          text: 'The valley gets one river, and the cooling towers got it first.',
          speaker: 'a farmer',
          position: 1,
          why: 'Criticises the use of water.',
        },
        {
          text: 'No connection to the grid without as much new wind beside it. That is the law we need, this year.',
          speaker: 'a member of a regional parliament',
          position: 2,
          why: 'Demands clean supply and sets a date.',
        },
        {
          text: 'All our halls together draw less than the town leaves on in empty offices at night.',
          speaker: 'a spokesman for a builder of data centres',
          position: -1,
          why: 'Says that the footprint is small.',
        },
        {
          text: 'It could run the trains on time and save more than it burns, or it could just burn. I have seen both.',
          speaker: 'an energy engineer',
          position: 0,
          why: 'Both sides in one statement.',
        },
      ],
    },
  ],
}
