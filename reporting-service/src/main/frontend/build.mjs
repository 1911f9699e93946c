// Builds the committed script of the report pages: `npm ci && npm run build` here, after changing it or a version.
import { cp } from 'node:fs/promises'
import * as esbuild from 'esbuild'

const assets = '../resources/META-INF/resources/assets'

await esbuild.build({ entryPoints: ['reporting.js'], bundle: true, minify: true, format: 'esm', target: 'es2020', legalComments: 'none', outfile: `${assets}/reporting.js` })
await cp('reporting.css', `${assets}/reporting.css`)
await cp('node_modules/echarts/LICENSE', `${assets}/licences/echarts.txt`)
await cp('node_modules/zrender/LICENSE', `${assets}/licences/zrender.txt`)
