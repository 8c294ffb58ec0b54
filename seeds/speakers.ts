import type { Role } from '../src/domain.js'
import type { NewSpeaker } from '../src/store/contract.js'

const role = (title: string, organisation: string | null): Role => ({ title, organisation, since: null, until: null })

/** The speakers of the two first reports, with the names and roles under which the articles quote them. */
export const speakers: readonly NewSpeaker[] = [
  { name: 'Sam Altman', kind: 'person', aliases: ['Altman', 'Samuel Altman'], roles: [role('CEO', 'OpenAI')] },
  {
    name: 'Scott Bessent',
    kind: 'person',
    aliases: ['Bessent', 'Secretary Bessent'],
    roles: [role('Treasury Secretary', 'U.S. Department of the Treasury')],
  },
  {
    name: 'Keegan McBride',
    kind: 'person',
    aliases: ['McBride'],
    roles: [role('senior policy advisor in emerging technology and geopolitics', 'Tony Blair Institute')],
  },
  {
    name: 'Miranda Bogen',
    kind: 'person',
    aliases: ['Bogen'],
    roles: [role('director of the AI Governance Lab', 'Center for Democracy & Technology')],
  },
  {
    name: 'Pierre-Carl Langlais',
    kind: 'person',
    aliases: ['Langlais'],
    roles: [role('cofounder', 'Pleias')],
  },
  { name: 'Greg Osuri', kind: 'person', aliases: ['Osuri'], roles: [role('founder', 'Akash Network')] },
  { name: 'OpenAI', kind: 'organisation', aliases: ['Open AI'], roles: [] },
  { name: 'Daniel Newman', kind: 'person', aliases: ['Newman'], roles: [role('CEO', 'The Futurum Group')] },
  {
    name: 'Michael Kratsios',
    kind: 'person',
    aliases: ['Kratsios'],
    roles: [role('director', 'White House Office of Science and Technology Policy')],
  },
  { name: 'Financial Times', kind: 'organisation', aliases: ['FT', 'The Financial Times'], roles: [] },
]
