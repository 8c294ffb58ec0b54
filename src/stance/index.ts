export { codeByRules } from './rules.js'
