import { re } from '../../src/stance/rule.js'

/** Words that show that a quote, its lead or its speaker's role has to do with AI or with what it runs on. */
export const subject = re`ai\b|agi\b|llms?\b|chatbots?|chatgpt|gpt|openai|anthropic|deepmind|deepseek|mistral|qwen|nvidia|huawei|tsmc|asml|palantir|xai\b|stargate|colossus|hyperscal|oracle|hugging ?face|pleias|g42|(?:language|foundation|frontier|open|national|reasoning|our|these|such|each(?: new)?|the) models?\b|models? (?:that|which|weights|release)|weights\b|chips?\b|gpus?\b|semiconductor|accelerators?\b|compute\b|computing|computers?\b|supercomputer|data centers?|server (?:hall|farm|rack)|algorithm|machine[- ]learning|neural|data (?:sovereignty|residency|flows?|locali[sz]ation|protection)|cyber|cloud|digital|technolog|tech\b|software|internet|robot|automat|superintelligence|export controls|open[- ](?:source|weights?|release)|training (?:run|data|facility)|startups?|digital|silicon|ostp\b`

/** Words that speak of the same only beside others. */
export const weakSubject = re`models?\b|systems?\b|data\b|machines?\b|servers?\b|stack\b|infrastructure|developers?\b|open letter|code\b|innovation|capabilit|platforms?\b|engineers?\b|turbines?\b|megawatts?|gigawatts?|substation|racks?\b|cooling|researchers?\b|labs?\b|intelligence\b`

/** Words by which machine-paraphrased text may speak of the same: such text is looked at closely. */
export const slips = re`know-how|information (?:cent|facilit|middle)|synthetic|comfortable energy|delicate (?:energy|power)|counterfeit|man-made|gadget|pc\b`
