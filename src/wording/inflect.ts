/** The -s, past and -ing forms of a verb phrase, its first word inflected: "keep away from" gives "keeps away from", "kept away from" ... */
export function verbForms(phrase: string): readonly [s: string, past: string, participle: string, ing: string] {
  const space = phrase.indexOf(' ')
  const verb = space < 0 ? phrase : phrase.slice(0, space)
  const rest = space < 0 ? '' : phrase.slice(space)
  const [past, participle] = pasts(verb)
  return [plural(verb) + rest, past + rest, participle + rest, ing(verb) + rest]
}

/** The plural of a noun phrase, its last word inflected; a word that ends in s, or after a preposition, stays. */
export function plural(phrase: string): string {
  const last = phrase.slice(phrase.lastIndexOf(' ') + 1)
  const known = plurals.get(last)
  if (known !== undefined) return phrase.slice(0, phrase.length - last.length) + known
  if (/(?:[^aeiou]y)$/.test(last)) return `${phrase.slice(0, -1)}ies`
  if (/(?:ch|sh|x|z|ss)$/.test(last)) return `${phrase}es`
  return /s$/.test(last) ? phrase : `${phrase}s`
}

function pasts(verb: string): readonly [string, string] {
  const odd = irregular.get(verb)
  if (odd !== undefined) return odd
  const past = ed(verb)
  return [past, past]
}

const doubled = /^(?:[^aeiou]*[aeiou][bdgklmnprt]|.*(?:mit|fer|cur|pel|rol|gret|ban|plan|stop|step|rob))$/
const notDoubled = /(?:[aeiou]{2}.|[wxy]|offer|suffer|differ|cover|limit|visit|edit|profit|exit|unveil)$/
const doubles = (verb: string): boolean => doubled.test(verb) && !notDoubled.test(verb)

function ed(verb: string): string {
  if (verb.endsWith('e')) return `${verb}d`
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ied`
  return doubles(verb) ? `${verb}${verb.at(-1)}ed` : `${verb}ed`
}

function ing(verb: string): string {
  if (verb === 'be') return 'being'
  if (verb.endsWith('ie')) return `${verb.slice(0, -2)}ying`
  if (/[^eyo]e$/.test(verb)) return `${verb.slice(0, -1)}ing`
  return doubles(verb) || /^(?:begin|get|set|forget|cut|put|run|win|quit|hit|let|shut|sit|split|upset)$/.test(verb)
    ? `${verb}${verb.at(-1)}ing`
    : `${verb}ing`
}

const plurals = new Map(
  (
    'man men,woman women,child children,person persons,foot feet,wife wives,life lives,half halves,company companies,people people,' +
    'money money,data data,information information,police police,staff staff,news news,media media,know-how know-how,legislation legislation,' +
    'spokesman spokesmen,spokeswoman spokeswomen,businessman businessmen,congressman congressmen,clergyman clergymen,policeman policemen,' +
    'software software,evidence evidence,cash cash,to to,from from,of of,with with,on on,for for,in in,thief thieves,crisis crises,' +
    'analysis analyses,basis bases,hypothesis hypotheses,personnel personnel,aircraft aircraft,2d 2d,% %'
  )
    .split(',')
    .map((pair) => pair.split(' ') as [string, string]),
)

const irregular = new Map<string, readonly [string, string]>(
  (
    'arise arose arisen,be was been,bear bore borne,beat beat beaten,become became become,begin began begun,bet bet bet,break broke broken,' +
    'bring brought brought,build built built,buy bought bought,cast cast cast,catch caught caught,choose chose chosen,come came come,cut cut cut,' +
    'deal dealt dealt,do did done,draw drew drawn,drive drove driven,dwell dwelt dwelt,eat ate eaten,fall fell fallen,feel felt felt,fight fought fought,' +
    'find found found,flee fled fled,fly flew flown,forbid forbade forbidden,forget forgot forgotten,get got got,give gave given,go went gone,' +
    'grow grew grown,have had had,hear heard heard,hide hid hidden,hit hit hit,hold held held,hurt hurt hurt,keep kept kept,know knew known,' +
    'lead led led,leave left left,let let let,lie lied lied,lose lost lost,make made made,mean meant meant,meet met met,overcome overcame overcome,pay paid paid,' +
    'put put put,quit quit quit,read read read,rebuild rebuilt rebuilt,ride rode ridden,rise rose risen,run ran run,say said said,see saw seen,' +
    'seek sought sought,sell sold sold,send sent sent,set set set,shake shook shaken,shoot shot shot,show showed shown,shut shut shut,sing sang sung,' +
    'sit sat sat,sleep slept slept,speak spoke spoken,spend spent spent,split split split,spread spread spread,stand stood stood,steal stole stolen,' +
    'stick stuck stuck,strike struck struck,strive strove striven,sweep swept swept,take took taken,teach taught taught,tell told told,' +
    'think thought thought,throw threw thrown,understand understood understood,undertake undertook undertaken,wake woke woken,wear wore worn,' +
    'win won won,withdraw withdrew withdrawn,withstand withstood withstood,write wrote written,undergo underwent undergone,put put put'
  )
    .split(',')
    .map((line) => line.split(' '))
    .map(([base, past, participle]) => [base!, [past!, participle!]]),
)
