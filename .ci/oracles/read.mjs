// What citation-js reads on standard input: node read.mjs FORMAT, one of bibtex, biblatex, ris, csl. Prints CSL-JSON.
import { readFileSync } from 'node:fs'
import { Cite } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import '@citation-js/plugin-csl'
import '@citation-js/plugin-ris'

const TYPES = { bibtex: '@bibtex/text', biblatex: '@biblatex/text', ris: '@ris/file', csl: '@csl/list+object' }
const format = process.argv[2]
const text = readFileSync(0, 'utf8')
const input = format === 'csl' ? JSON.parse(text) : text
const cite = new Cite(input, { forceType: TYPES[format], generateGraph: false })
// `data` and not `format()`, which makes new ids and leaves out what it does not know
process.stdout.write(JSON.stringify(cite.data))
