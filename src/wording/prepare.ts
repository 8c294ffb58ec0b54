/** The last step of the build: leaves the tables of the wording's model ready beside what is compiled. */
import { writeFileSync } from 'node:fs'
import { model } from './model.js'
import { packed, ready, tablesOf } from './tables.js'

writeFileSync(ready, JSON.stringify(packed(tablesOf(model))))
