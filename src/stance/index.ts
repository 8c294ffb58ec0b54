export { LearnedCoder } from './learned/code.js'
export { codeByMachines, machineLimit, together } from './machines.js'
export { codeByRules, isOnSubject } from './rules.js'
export { knownIssues } from './subject.js'
