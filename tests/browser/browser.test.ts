import { afterAll } from 'vitest'
import { closeBrowser } from './chromium.js'
import './matrix.js'
import './pages.js'
import './codebook.js'
import './correcting.js'
import './coding.js'
import './navigation.js'
import './agreeing.js'
import './selecting.js'
import './searching.js'
import './charts.js'
import './collecting.js'
import './comparing.js'
import './citing.js'
import './importing.js'

// One file, so that all of them share one browser.
afterAll(closeBrowser)
