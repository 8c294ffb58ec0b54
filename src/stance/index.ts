export { codeByRules, isOnSubject } from './rules.js'
export { knownIssues } from './subject.js'
