import type { Position } from '../src/domain.js'

/** A hand-made coding of the statement that holds `quote` in a file of seeds/sources. */
export interface SeedCoding {
  readonly source: string
  readonly speaker: string
  readonly quote: string
  readonly issue: string
  readonly position: Position | null
  readonly rationale: string
}

/** The coder of these: a person, whose work is an example and no review. */
export const exampleCoder = { name: 'example', kind: 'person', reviews: false, limit: 0 } as const

type Judgement = readonly [position: Position, rationale: string]

interface ReadStatement {
  readonly speaker: string
  readonly quote: string
  readonly positions?: Readonly<Record<string, Judgement>>
  /** Why it takes no position on the issues that are not named above. */
  readonly nothing: string
}

const issues = ['sovereignty', 'security', 'soft-power', 'environment'] as const

const countries: readonly ReadStatement[] = [
  {
    speaker: 'OpenAI',
    quote: 'Introducing OpenAI for Countries, a new program',
    positions: { 'soft-power': [1, 'Offers other nations a democratic path for AI, together with the United States.'] },
    nothing: 'Announces a program and says nothing further on this issue.',
  },
  {
    speaker: 'OpenAI',
    quote: "We've heard from many countries requesting help",
    positions: { sovereignty: [1, 'Takes up the wish of countries for an infrastructure of their own.'] },
    nothing: 'Speaks of demand for infrastructure only.',
  },
  {
    speaker: 'OpenAI',
    quote: 'a pillar for future economic growth and national development.',
    nothing: 'Praises the economic use, which none of the issues asks about.',
  },
  {
    speaker: 'OpenAI',
    quote: 'helps distribute the benefits of AI broadly',
    nothing: 'Speaks of benefits and of power in general, not of states, rivals or energy.',
  },
  {
    speaker: 'OpenAI',
    quote: 'Arm, Microsoft, NVIDIA, Oracle, and OpenAI are key initial technology partners,',
    nothing: 'Lists suppliers: a fact without a judgement.',
  },
  {
    speaker: 'OpenAI',
    quote: 'OpenAI is offering a new type of partnership for the age of intelligence.',
    positions: { 'soft-power': [1, 'Offers partnerships abroad in step with the U.S. government.'] },
    nothing: 'Names the form of a partnership only.',
  },
  {
    speaker: 'OpenAI',
    quote: 'work with countries to establish domestic data center capacity',
    positions: { sovereignty: [1, 'Offers data centers inside the countries themselves.'] },
    nothing: 'Speaks of where data centers stand, of nothing else.',
  },
  {
    speaker: 'OpenAI',
    quote: 'AI for each specific country, by each country,',
    positions: { sovereignty: [1, 'Presents AI that is made by and for each country.'] },
    nothing: 'Speaks of fitting AI to a country, of nothing else.',
  },
  {
    speaker: 'OpenAI',
    quote: 'partner nations will also invest in expanding the global Stargate project,',
    positions: { 'soft-power': [1, 'Counts on partners to strengthen the lead of the United States in AI.'] },
    nothing: 'Speaks of investment and of American leadership through partners.',
  },
  {
    speaker: 'OpenAI',
    quote: 'Protecting our models is an ongoing commitment',
    positions: { security: [2, 'Commits to the protection of models without reserve.'] },
    nothing: 'Speaks of protecting models only.',
  },
  {
    speaker: 'OpenAI',
    quote: 'Our security measures are not static;',
    positions: { security: [2, 'Describes far-reaching safeguards that grow with the models.'] },
    nothing: 'Speaks of safeguards only.',
  },
  {
    speaker: 'OpenAI',
    quote: 'OpenAI will maintain clear and continuous oversight of all individuals',
    positions: { security: [2, 'Commits to controlling everybody’s access, without exception.'] },
    nothing: 'Speaks of access to its own systems, not of who should own AI.',
  },
  {
    speaker: 'OpenAI',
    quote: 'Each new model undergoes a risk assessment before deployment,',
    positions: { security: [1, 'Describes the assessment of risks before release as its practice.'] },
    nothing: 'Speaks of the examination of models only.',
  },
  {
    speaker: 'Sam Altman',
    quote: 'Excited to see progress today on our first Stargate with Oracle in Abilene.',
    nothing: 'Is glad about the size and speed of a building site, and takes no side on this issue.',
  },
  {
    speaker: 'Greg Osuri',
    quote: 'This data center generates 360 MW of electricity by burning natural gas,',
    positions: { environment: [1, 'Criticises pollution and carbon emissions, and asks for a cleaner supply.'] },
    nothing: 'Speaks of the power supply only.',
  },
]

const abroad: readonly ReadStatement[] = [
  {
    speaker: 'OpenAI',
    quote: 'AI that protects and incorporates long-standing democratic rules.',
    positions: { 'soft-power': [1, 'Wants AI with democratic rules to be the one that spreads.'] },
    nothing: 'Names a political aim, nothing on this issue.',
  },
  {
    speaker: 'OpenAI',
    quote: 'the liberty for individuals to decide on how they work with and direct AI,',
    nothing: 'Lists freedoms of individuals; a state’s power over its citizens is not what the issues ask about.',
  },
  {
    speaker: 'OpenAI',
    quote: 'contribute to broad distribution of the advantages of AI,',
    nothing: 'Speaks of benefits and of power in general, not of states, rivals or energy.',
  },
  {
    speaker: 'OpenAI',
    quote: 'the easiest way to advance democratic AI.',
    positions: { 'soft-power': [1, 'Praises work with the U.S. government as the way to spread democratic AI.'] },
    nothing: 'Speaks of spreading democratic AI only.',
  },
  {
    speaker: 'Daniel Newman',
    quote: 'I believe it’s a sign that we perceive what’s at stake,',
    nothing: 'Says that much is at stake, but not what should be done.',
  },
  {
    speaker: 'Scott Bessent',
    quote: 'U.S. should win AI and quantum, nothing else issues.',
    positions: { security: [2, 'Puts winning in AI above everything else.'] },
    nothing: 'Speaks of winning only.',
  },
  {
    speaker: 'Scott Bessent',
    quote: 'gained a whole lot of the world commerce by profitable comms networks and telco,',
    nothing: 'Tells what a rival company achieved: a fact without a judgement.',
  },
  {
    speaker: 'Keegan McBride',
    quote: 'That is the U.S. authorities waking up and reasserting',
    positions: {
      'soft-power': [1, 'Presents it as an awakening that the United States claims to be the partner of choice.'],
    },
    nothing: 'Speaks of whom countries should choose as a partner.',
  },
  {
    speaker: 'Michael Kratsios',
    quote: 'our industrial may, unleashed at house,',
    positions: { 'soft-power': [1, 'Praises technology as an instrument of diplomacy and of alliances.'] },
    nothing: 'Speaks of technology in diplomacy only.',
  },
  {
    speaker: 'Pierre-Carl Langlais',
    quote: 'I see it partly as a post-DeepSeek offensive,',
    positions: { 'soft-power': [-1, 'Calls the plan an offensive, with critical distance.'] },
    nothing: 'Judges the motive of the plan only.',
  },
  {
    speaker: 'Pierre-Carl Langlais',
    quote: 'providing a ton of credit and you then’re locked.',
    positions: {
      sovereignty: [1, 'Warns that those who accept the offer are locked in.'],
      'soft-power': [-1, 'Describes the offer as a lock-in strategy.'],
    },
    nothing: 'Speaks of lock-in only.',
  },
  {
    speaker: 'Financial Times',
    quote: 'bespoke group of companions',
    nothing: 'Names who pays: a fact without a judgement.',
  },
  {
    speaker: 'Miranda Bogen',
    quote: 'Constructing AI that’s attuned to the wants of extraordinary individuals',
    positions: {
      sovereignty: [0, 'Sees worth in AI in people’s own languages, but serious questions where states are partners.'],
    },
    nothing: 'Weighs national AI against human rights, nothing else.',
  },
  {
    speaker: 'Pierre-Carl Langlais',
    quote: 'And sure, [that would] clearly reinforce OpenAI centrality,',
    positions: { sovereignty: [1, 'Warns that a single foreign company would stand in the centre.'] },
    nothing: 'Speaks of the central place of one company only.',
  },
]

const flatten = (source: string, read: readonly ReadStatement[]): SeedCoding[] =>
  read.flatMap(({ speaker, quote, positions = {}, nothing }) =>
    issues.map((issue) => {
      const [position, rationale] = positions[issue] ?? [null, nothing]
      return { source, speaker, quote, issue, position, rationale }
    }),
  )

/** One coding a statement and issue: where a statement takes no position, that was looked at and is said. */
export const codings: readonly SeedCoding[] = [
  ...flatten('openai-for-countries.md', countries),
  ...flatten('stargate-abroad.md', abroad),
]
