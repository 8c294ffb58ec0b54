import type { StanceRule } from '../../src/stance/rule.js'
import { environment } from './environment.js'
import { security } from './security.js'
import { softPower } from './soft-power.js'
import { sovereignty } from './sovereignty.js'

/** Every stance rule, issue by issue. */
export const stanceRules: readonly StanceRule[] = [...sovereignty, ...security, ...softPower, ...environment]
