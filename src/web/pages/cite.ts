import type { RequestHandler } from 'express'
import { referenceFormats } from '../../export/references.js'
import type { Store } from '../../store/contract.js'
import { NotFound } from '../errors.js'
import { parameter } from '../page.js'
import { findSource } from './sources.js'

/** `/sources/:slug/cite/:format`: a source for programs that keep references. */
export const downloadReference =
  (store: Store): RequestHandler =>
  async (req, res, next) => {
    try {
      const source = await findSource(store, parameter(req, 'slug'))
      const asked = parameter(req, 'format')
      const found = Object.entries(referenceFormats).find(([ending]) => ending.replace('.json', '') === asked)
      if (!found)
        throw new NotFound(`There is no file for references called “${asked}”.`, [
          { label: 'The source and how to cite it', href: `/sources/${source.slug}#cite` },
        ])
      const [ending, format] = found
      res
        .attachment(`${source.slug}.${ending}`)
        .type(format.type)
        .send(format.write([source]))
    } catch (error) {
      next(error)
    }
  }
