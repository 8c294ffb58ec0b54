import { debates } from './debates.js'
import { environment } from './environment.js'
import type { Example } from './example.js'
import { none } from './none.js'
import { plain } from './plain.js'
import { security } from './security.js'
import { several } from './several.js'
import { softPower } from './soft-power.js'
import { sovereignty } from './sovereignty.js'

/** Every example statement, by the issue that it was mainly written for. */
export const examples: readonly Example[] = [
  ...sovereignty,
  ...security,
  ...softPower,
  ...environment,
  ...several,
  ...none,
  ...debates,
  ...plain,
]
