// Builds the committed assets of all pages: `npm ci && npm run build` here, after changing the theme, the script or a version.
import { createHash } from 'node:crypto'
import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import * as esbuild from 'esbuild'
import * as sass from 'sass'

const assets = '../resources/META-INF/resources/assets'
const modules = 'node_modules'
const sources = ['build.mjs', 'jenjang.js', 'licences', 'mark.svg', 'package.json', 'package-lock.json', 'theme']

// Our names for the icons, so that a page says what it means and not what it looks like.
const icons = {
  alert: 'triangle-alert', better: 'thumbs-up', check: 'check', document: 'file-text', dot: 'circle-dot', even: 'minus',
  inbox: 'inbox', info: 'info', lock: 'lock', next: 'arrow-right', offline: 'wifi-off', overdue: 'clock-alert', pause: 'pause',
  place: 'map-pin', previous: 'arrow-left', progress: 'loader', search: 'search', 'step-up': 'corner-right-up',
  user: 'user-round', why: 'signpost', worse: 'thumbs-down'
}

const licences = {
  'govuk-frontend': '../licences/govuk-frontend.txt',
  'htmx': 'htmx.org/LICENSE',
  'lucide': 'lucide-static/LICENSE',
  'plus-jakarta-sans': '@fontsource/plus-jakarta-sans/LICENSE'
}

async function symbol([name, file]) {
  const svg = await readFile(`${modules}/lucide-static/icons/${file}.svg`, 'utf8')
  const shapes = svg.replace(/[\s\S]*?<svg[^>]*>/, '').replace('</svg>', '').replace(/\s*\n\s*/g, '').replaceAll(' />', '/>')
  return `<symbol id="${name}" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="2.25" stroke-linecap="round" stroke-linejoin="round">${shapes}</symbol>`
}

async function files(path) {
  const entries = await readdir(path, { recursive: true, withFileTypes: true }).catch(() => null)
  return entries === null ? [path] : entries.filter(entry => entry.isFile()).map(entry => `${entry.parentPath}/${entry.name}`)
}

async function checked(path) {
  return `${createHash('sha256').update(await readFile(path)).digest('hex')}  ${path}`
}

await rm(assets, { recursive: true, force: true })
await mkdir(`${assets}/licences`, { recursive: true })
const theme = sass.compile('theme/jenjang.scss', { style: 'compressed', loadPaths: [`${modules}/govuk-frontend/dist`] })
const { code } = await esbuild.transform(theme.css, { loader: 'css', minify: true, target: ['chrome90', 'firefox90', 'safari14'] })
await writeFile(`${assets}/jenjang.css`, code)
await esbuild.build({ entryPoints: ['jenjang.js'], bundle: true, minify: true, format: 'esm', target: 'es2020', outfile: `${assets}/jenjang.js` })
await writeFile(`${assets}/icons.svg`, `<svg xmlns="http://www.w3.org/2000/svg">${(await Promise.all(Object.entries(icons).map(symbol))).join('\n')}</svg>\n`)
await cp('mark.svg', `${assets}/mark.svg`)
await cp(`${modules}/htmx.org/dist/htmx.min.js`, `${assets}/htmx.js`)
await cp(`${modules}/htmx-ext-sse/dist/sse.min.js`, `${assets}/htmx-sse.js`)
await cp(`${modules}/@fontsource/plus-jakarta-sans/files/plus-jakarta-sans-latin-600-normal.woff2`, `${assets}/plus-jakarta-sans-600.woff2`)
for (const [name, file] of Object.entries(licences)) await cp(`${modules}/${file}`, `${assets}/licences/${name}.txt`)

// What was built of what, as sha256sum writes and checks it: a test sees by it that a change of the theme was not built.
const paths = (await Promise.all([...sources, assets].map(files))).flat().sort()
await writeFile('built.sha256', (await Promise.all(paths.map(checked))).join('\n') + '\n')
