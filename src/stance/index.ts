export { codeByRules, isOnSubject } from './rules.js'
