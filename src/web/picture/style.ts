import { readFileSync } from 'node:fs'
import path from 'node:path'
import { root } from '../root.js'

export const themes = ['light', 'dark'] as const
export type Theme = (typeof themes)[number]

const asset = (name: string): string => readFileSync(path.join(root, 'views', 'assets', name), 'utf8')

/** The values of custom properties in a block of a stylesheet. */
const valuesIn = (block: string): Map<string, string> =>
  new Map([...block.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map((found) => [found[1]!, found[2]!.trim()]))

// A picture is opened where our web fonts are not: it names the faces as an installed font is called.
const pictureFaces: Readonly<Record<string, string>> = {
  '--sans': 'Inter, "Inter Variable", "Helvetica Neue", Arial, sans-serif',
  '--serif': '"Source Serif 4", "Source Serif 4 Variable", Georgia, serif',
}

function styleOf(theme: Theme): string {
  const [light = '', dark = ''] = asset('tokens.css').split('prefers-color-scheme: dark')
  const values = new Map([...valuesIn(light), ...(theme === 'dark' ? valuesIn(dark.split('@media')[0]!) : [])])
  const value = (name: string): string => pictureFaces[name] ?? values.get(name) ?? 'none'
  return asset('chart.css')
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/var\((--[\w-]+)\)/g, (_, name: string) => value(name))
    .replace(/\s+/g, ' ')
    .trim()
}

const made = new Map<Theme, string>()

/** The rules of charts with the values of a theme put in, for pictures that stand alone. */
export function pictureStyle(theme: Theme): string {
  const style = made.get(theme) ?? styleOf(theme)
  made.set(theme, style)
  return style
}
