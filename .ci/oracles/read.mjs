// What citation-js reads in a file: node read.mjs FORMAT FILE, FORMAT one of bibtex, biblatex, ris, csl. Prints a CSL-JSON array.
import { readFileSync } from 'node:fs'
import { Cite, plugins } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import '@citation-js/plugin-csl'
import '@citation-js/plugin-ris'

const INPUTS = { bibtex: '@bibtex/text', biblatex: '@biblatex/text', ris: '@ris/file', csl: '@csl/list+object' }
const [format, file] = process.argv.slice(2)
const text = readFileSync(file, 'utf8')
const input = format === 'csl' ? JSON.parse(text) : text
const cite = new Cite(input, { forceType: INPUTS[format], generateGraph: false })
// not cite.format(): that writes an id anew and drops what it does not know
process.stdout.write(JSON.stringify(cite.data))
