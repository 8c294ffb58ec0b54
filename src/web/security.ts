import type { RequestHandler } from 'express'
import helmet from 'helmet'
import { HttpError } from './errors.js'

/** Headers that forbid whatever the pages do not need: nothing inline, nothing from elsewhere, no framing. */
export const headers: RequestHandler = helmet({
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      'default-src': ["'none'"],
      'style-src': ["'self'"],
      'script-src': ["'self'"],
      'font-src': ["'self'"],
      'img-src': ["'self'"],
      'connect-src': ["'self'"],
      'form-action': ["'self'"],
      'frame-ancestors': ["'none'"],
      'base-uri': ["'none'"],
    },
  },
  strictTransportSecurity: false,
  referrerPolicy: { policy: 'same-origin' },
})

const hostNames = ['localhost', '127.0.0.1', '[::1]']

/** Refuses requests that name another host than this machine and the port that they came in on, as a page of another
 * site does after it rebound its name to the loopback address. */
export const ownHostOnly: RequestHandler = (req, _res, next) => {
  const host = req.headers.host?.toLowerCase() ?? ''
  const port = req.socket.localPort
  const names = hostNames.flatMap((name) => (port === 80 ? [name, `${name}:80`] : [`${name}:${port}`]))
  if (names.includes(host)) return next()
  next(new HttpError(403, `This address serves ${names.join(', ')} alone, not “${host}”.`))
}

const reading = ['GET', 'HEAD', 'OPTIONS']

/** Refuses whatever would write and was not sent by a page of this site. */
export const ownWritesOnly: RequestHandler = (req, _res, next) => {
  if (reading.includes(req.method)) return next()
  const site = req.headers['sec-fetch-site']
  const origin = req.headers.origin
  const foreign = site !== undefined && site !== 'same-origin' && site !== 'none'
  if (!foreign && (origin === undefined || origin === `http://${req.headers.host}`)) return next()
  next(new HttpError(403, 'Only pages of this site may change something here.'))
}
