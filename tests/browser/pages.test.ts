import { afterAll } from 'vitest'
import { closeBrowser } from './chromium.js'
import './pages.js'
import './matrix.js'
import './navigation.js'

// Two files, so that two browsers share the work; within each all share one.
afterAll(closeBrowser)
