// Draws a chart beside each table that asks for one, from the table's own numbers, and keeps the numbers fresh.
import { BarChart } from 'echarts/charts'
import { GridComponent } from 'echarts/components'
import * as echarts from 'echarts/core'
import { SVGRenderer } from 'echarts/renderers'

echarts.use([BarChart, GridComponent, SVGRenderer])

// How long to wait until the page looks by itself; longer while the server tells of changes.
const pause = 10_000
const pauseWhenTold = 60_000
const barHeight = 38
const drawn = new Map()

const token = (name) => getComputedStyle(document.documentElement).getPropertyValue(`--j-${name}`).trim()
const tones = {
  neutral: 'grey', progress: 'laut', attention: 'kunyit', overdue: 'merah', done: 'hijau', paused: 'ungu',
  1: 'hijau', 2: 'laut', 3: 'ungu'
}

function bars(part) {
  return [...part.querySelectorAll('tr[data-value]')].map(({ dataset }) => ({
    name: dataset.label, value: Number(dataset.value), text: dataset.text,
    itemStyle: { color: token(tones[dataset.tone] ?? 'laut'), borderRadius: [0, 4, 4, 0] }
  }))
}

function option(lines, percent) {
  const font = { fontFamily: getComputedStyle(document.body).fontFamily, fontSize: 14, color: token('ink') }
  return {
    animation: !matchMedia('(prefers-reduced-motion: reduce)').matches,
    textStyle: font,
    grid: { left: 0, right: 56, top: 0, bottom: 0, outerBoundsMode: 'same', outerBoundsContain: 'axisLabel' },
    xAxis: { type: 'value', show: false, min: 0, max: percent ? 100 : 'dataMax' },
    yAxis: {
      type: 'category', inverse: true, data: lines.map(({ name }) => name), axisTick: { show: false },
      axisLine: { lineStyle: { color: token('line') } }, axisLabel: { ...font, width: 150, overflow: 'break', lineHeight: 17 }
    },
    series: [{
      type: 'bar', silent: true, barWidth: 20, data: lines, showBackground: percent,
      backgroundStyle: { color: token('panel') },
      label: { show: true, position: 'right', ...font, fontWeight: 600, formatter: ({ data }) => data.text }
    }]
  }
}

function draw(holder) {
  const part = holder.parentElement
  const lines = bars(part)
  holder.style.height = `${lines.length * barHeight}px`
  const chart = drawn.get(holder) ?? echarts.init(holder, null, { renderer: 'svg' })
  drawn.set(holder, chart)
  chart.resize()
  chart.setOption(option(lines, 'percent' in holder.dataset))
}

function drawAll() {
  document.querySelectorAll('.r-chart').forEach(draw)
}

/** The parts whose numbers change; a table's frame stays, so that nobody loses where he has scrolled to. */
const changing = (page) => [...page.querySelectorAll('#live .j-figure, #live tbody, #live [data-notice]')]

async function refresh() {
  const answer = await fetch(location.href, { headers: { Accept: 'text/html' } })
  if (!answer.ok) return
  const fresh = changing(new DOMParser().parseFromString(await answer.text(), 'text/html'))
  const shown = changing(document)
  if (fresh.length !== shown.length) return location.reload()
  shown.forEach((part, i) => {
    if (part.innerHTML !== fresh[i].innerHTML) part.replaceChildren(...fresh[i].childNodes)
  })
  drawAll()
}

const look = () => document.hidden ? Promise.resolve() : refresh().catch(() => {})

function keepFresh(told) {
  const wait = told.readyState === EventSource.OPEN ? pauseWhenTold : pause
  setTimeout(() => look().finally(() => keepFresh(told)), wait)
}

drawAll()
addEventListener('resize', drawAll)
const live = document.querySelector('#live')
if (live) {
  const told = new EventSource(live.dataset.changes)
  told.onmessage = look
  document.addEventListener('visibilitychange', look)
  keepFresh(told)
}
