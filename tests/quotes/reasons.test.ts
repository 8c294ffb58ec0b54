import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import {
  type Aspect,
  beginsAspects,
  endsAspects,
  indirectFeatures,
  mentionAspects,
  quotedAspects,
  reportedAspects,
  sourceAspects,
  speakerRules,
} from '../../seeds/quotes/reasons.js'

const model = JSON.parse(readFileSync('seeds/quotes/direct-model.json', 'utf8'))
const without = (names: readonly string[], aspects: readonly Aspect[]): string[] =>
  names.filter((name) => !aspects.some(({ features }) => features.test(name)))

test.each<[string, readonly string[], readonly Aspect[]]>([
  ['the mention', Object.keys(model.mention), mentionAspects],
  ['quoted words', Object.keys(model.quote), quotedAspects],
  [
    'reported speech',
    [...indirectFeatures.site, ...indirectFeatures.siteWords, ...indirectFeatures.siteAround],
    reportedAspects,
  ],
  ['its beginning', [...indirectFeatures.start, ...indirectFeatures.startAfter], beginsAspects],
  ['its beginning before the cue', indirectFeatures.startBefore, beginsAspects],
  ['its end', [...indirectFeatures.end, ...indirectFeatures.endWords], endsAspects],
  ['its speaker', indirectFeatures.source, sourceAspects],
])('every feature of %s counts for an aspect, and every aspect has one', (_, names, aspects) => {
  expect(without(names, aspects)).toEqual([])
  const all = names.map((name) => aspects.find(({ features }) => features.test(name))!.aspect)
  // Of labels the model learned nothing, and a beginning has features of either side.
  const used = aspects.map(({ aspect }) => aspect).filter((aspect) => aspect !== 'label' || all.includes(aspect))
  if (aspects !== beginsAspects) expect([...new Set(all)].sort()).toEqual(used.sort())
})

/** What the calls of `add(v, ...)` in a function join, in their order. */
function joinedIn(file: string, name: string): string[] {
  const source = readFileSync(`src/quotes/indirect-${file}.ts`, 'utf8')
  const from = source.indexOf(`function ${name}(`)
  const body = source.slice(from, source.indexOf('\n}\n', from))
  return body
    .split('add(v, ')
    .slice(1)
    .map((rest) => rest.slice(0, closing(rest)).replace(/\s+/g, ' '))
}

function closing(text: string): number {
  let depth = 1
  for (let i = 0; i < text.length; i++) {
    if (text[i] === '(') depth++
    if (text[i] === ')' && --depth === 0) return i
  }
  return text.length
}

test.each<[keyof typeof indirectFeatures, string, string]>([
  ['site', 'site', 'siteFeatures'],
  ['siteWords', 'site', 'wordFeatures'],
  ['siteAround', 'site', 'surroundings'],
  ['start', 'start', 'startFeatures'],
  ['startAfter', 'start', 'afterFeatures'],
  ['startBefore', 'start', 'beforeFeatures'],
  ['end', 'end', 'endFeatures'],
  ['endWords', 'end', 'neighbours'],
  ['source', 'source', 'sourceFeatures'],
])('the names of %s are what indirect-%s.ts joins in %s', (kind, file, name) => {
  expect(indirectFeatures[kind]).toEqual(joinedIn(file, name))
})

test('every rule that names speakers is told in plain words', () => {
  const sources = readdirSync('src/speakers').map((file) => readFileSync(`src/speakers/${file}`, 'utf8'))
  const rules = sources.flatMap((source) =>
    [...source.matchAll(/(?:found\(|nobody\(|rule: |\+)[^\n;]*?['`+]([a-z]+(?:-[a-z]+)+)['`]/g)].map(
      (match) => match[1]!,
    ),
  )
  expect(rules).toContain('pronoun-recent-subject')
  expect([...new Set(rules)].filter((rule) => !Object.hasOwn(speakerRules, rule))).toEqual([])
})
