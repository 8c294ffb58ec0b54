import type { FaceTable } from '../face.js'
import type { Head, Table } from '../table.js'
import { tablePicture } from './matrix.js'
import type { Picture } from './picture.js'

const headOf = (name: string, href: string, note: string): Head => ({
  name,
  href,
  note,
  together: null,
  foldHref: null,
})

/** A comparison as a table of marks: an issue a row, with how the speakers stand to each other on it. */
const tableOf = ({ heads, rows }: FaceTable): Table => ({
  corner: 'Issue',
  columns: heads.map(({ name, href, note }) => headOf(name, href, note)),
  rows: rows.map(({ issue, href, lead, cells }) => ({
    head: headOf(issue, href, lead),
    cells: cells.map(({ label, mark }) => ({ label, mark, note: null })),
  })),
  wide: false,
})

/** Speakers face to face as a picture: their marks on each issue, and the sentence that sums them up. */
export const facePicture = (table: FaceTable, basis: string): Picture =>
  tablePicture(`${table.heading}, face to face`, table.summary, tableOf(table), basis)
