import cytoscape, { type Core, type ElementDefinition, type StylesheetJson } from 'cytoscape'
import type { FlowView } from '../../api/records.ts'
import { sayDate } from '../../parts/dates.ts'
import type { FlowPlaces } from './place-flow.ts'
import { LEAST_PX, sizeLabels } from './size-labels.ts'

export interface FlowDrawing {
  /** Marks a document or origin and brings it into sight. */
  readonly choose: (id: string) => void
  readonly zoom: (by: number) => void
  readonly pan: (x: number, y: number) => void
  readonly fit: () => void
  /** Takes the colours of the page anew. */
  readonly restyle: () => void
  readonly close: () => void
}

interface Options {
  readonly choose: (id: string | null) => void
}

/** Draws a flow on a canvas at the places that were worked out for it. */
export function drawFlow(box: HTMLElement, view: FlowView, places: FlowPlaces, { choose }: Options): FlowDrawing {
  const cy = cytoscape({
    container: box,
    elements: [...listNodes(view, places), ...listEdges(view, places)],
    layout: { name: 'preset' },
    style: makeStyle(),
    minZoom: 0.05,
    maxZoom: 4,
    autoungrabify: true,
    boxSelectionEnabled: false,
    // While it moves, the canvas of before is moved: 2,000 documents pan smoothly.
    textureOnViewport: true,
    hideEdgesOnViewport: false,
    pixelRatio: 1,
  })
  const mark = (id: string) => {
    cy.elements('.chosen').removeClass('chosen')
    const node = cy.$id(id)
    node.addClass('chosen')
    node.connectedEdges().addClass('chosen')
    choose(id)
  }
  cy.on('tap', 'node', (event) => {
    const id: string = event.target.id()
    if (!event.target.hasClass('mark')) mark(id)
  })
  const fit = () => {
    cy.fit(undefined, 16)
    // With the names at the size that they come to have.
    resize(cy)
    cy.fit(undefined, 16)
    // A long case would be a line: it is shown from its beginning, as high as the box.
    if (cy.zoom() < 0.4) {
      cy.zoom(Math.min(1, box.clientHeight / (places.height + 60)))
      cy.pan({ x: 300 * cy.zoom(), y: 40 })
    }
  }
  fit()
  // How much room names take is known once they were drawn: until then they are cut to the room of smaller letters.
  cy.one('render', fit)
  const size = () => resize(cy)
  // Once for each frame at most.
  let asked = 0
  cy.on('zoom', () => {
    cancelAnimationFrame(asked)
    asked = requestAnimationFrame(size)
  })
  return {
    choose: (id) => {
      mark(id)
      const { x1, y1, x2, y2 } = cy.extent()
      const at = cy.$id(id).position()
      if (at.x < x1 || at.x > x2 || at.y < y1 || at.y > y2) cy.center(cy.$id(id))
    },
    zoom: (by) =>
      cy.zoom({ level: cy.zoom() * by, renderedPosition: { x: box.clientWidth / 2, y: box.clientHeight / 2 } }),
    pan: (x, y) => cy.panBy({ x, y }),
    fit,
    restyle: () => cy.style(makeStyle()),
    close: () => {
      cancelAnimationFrame(asked)
      cy.destroy()
    },
  }
}

/** Until it is known how near the drawing is looked at. */
const NO_SIZE = { size: 12 }

/** Keeps names legible from near and from far. */
function resize(cy: Core): void {
  const days = cy.nodes('.day')
  const apart = days.length < 2 ? Number.POSITIVE_INFINITY : days[1]!.data('x') - days[0]!.data('x')
  const sizes = sizeLabels(cy.zoom(), apart)
  cy.batch(() => {
    cy.nodes('.lane-name').data({ size: sizes.lane })
    cy.nodes('.origin').data({ size: sizes.origin })
    days.forEach((node) => {
      node.data({ size: sizes.day, label: node.data('number') % sizes.everyDay === 0 ? node.data('day') : '' })
    })
  })
}

function listNodes(view: FlowView, places: FlowPlaces): readonly ElementDefinition[] {
  const at = new Map(places.nodes.map(({ id, x, y }) => [id, { x, y }]))
  const documents = view.items.map(
    (item): ElementDefinition => ({
      data: { id: item.id },
      position: at.get(item.id)!,
      classes: item.first ? 'first' : 'echo',
    }),
  )
  const origins = view.origins
    .filter(({ id }) => at.has(id))
    .map(
      (origin): ElementDefinition => ({
        data: { id: origin.id, label: origin.holder, ...NO_SIZE },
        position: at.get(origin.id)!,
        classes: 'origin',
      }),
    )
  const lanes = places.lanes.map(
    ({ top, height }, lane): ElementDefinition => ({
      data: { id: `lane-${lane}`, width: places.width + 40, height },
      position: { x: places.width / 2, y: top + height / 2 },
      classes: 'mark lane',
      selectable: false,
      pannable: true,
    }),
  )
  // Apart from their lanes, which lie below the edges: a name that edges strike through is not read.
  const names = places.lanes.map(
    ({ publisher, top, height }, lane): ElementDefinition => ({
      data: { id: `lane-name-${lane}`, label: publisher ?? '–', ...NO_SIZE },
      position: { x: -20, y: top + height / 2 },
      classes: 'mark lane-name',
      selectable: false,
      pannable: true,
    }),
  )
  const days = places.days.map(
    ({ x, day }, number): ElementDefinition => ({
      data: { id: `day-${day}`, number, x, day: sayDate(day, { year: false }), label: '', ...NO_SIZE },
      position: { x, y: -18 },
      classes: 'mark day',
      selectable: false,
      pannable: true,
    }),
  )
  return [...lanes, ...names, ...days, ...documents, ...origins]
}

function listEdges(view: FlowView, places: FlowPlaces): readonly ElementDefinition[] {
  const known = new Set(places.nodes.map(({ id }) => id))
  const echoes = view.echoes
    .filter(({ from, document }) => known.has(from) && known.has(document))
    .map(
      ({ id, from, document, doubt }): ElementDefinition => ({
        data: { id, source: from, target: document },
        classes: doubt ? 'doubt' : '',
      }),
    )
  const rests = view.origins
    .filter(({ id }) => known.has(id))
    .flatMap(({ id, documents }) =>
      documents
        .filter((document) => known.has(document))
        .map(
          (document): ElementDefinition => ({
            data: { id: `${id}-${document}`, source: id, target: document },
            classes: 'rests',
          }),
        ),
    )
  return [...echoes, ...rests]
}

/** The colours of the page, which a canvas does not inherit. */
function makeStyle(): StylesheetJson {
  const css = getComputedStyle(document.documentElement)
  const colour = (name: string) => css.getPropertyValue(name).trim()
  const font = css.getPropertyValue('--sans').trim()
  const [ink, soft, line, accent, doubt, card] = ['--ink', '--soft', '--line', '--accent', '--doubt', '--card'].map(
    colour,
  )
  return [
    {
      selector: 'node',
      style: {
        width: 11,
        height: 11,
        'background-color': card!,
        'border-width': 1.8,
        'border-color': accent!,
        'font-family': font,
        color: ink!,
        // What would be smaller than can be read is not shown: the line below the drawing tells it.
        'min-zoomed-font-size': LEAST_PX,
      },
    },
    { selector: 'node.first', style: { 'background-color': accent! } },
    {
      selector: 'node.origin',
      style: {
        shape: 'diamond',
        width: 13,
        height: 13,
        'background-color': accent!,
        'border-width': 0,
        label: 'data(label)',
        'text-halign': 'left',
        'text-valign': 'center',
        'text-margin-x': -6,
        'text-max-width': '330px',
        'font-size': 'data(size)',
        'text-wrap': 'ellipsis',
      },
    },
    {
      selector: 'node.lane',
      style: {
        shape: 'rectangle',
        width: 'data(width)',
        height: 'data(height)',
        'background-color': line!,
        'background-opacity': 0.22,
        'border-width': 0,
        events: 'no',
        'z-index-compare': 'manual',
        'z-index': 0,
      },
    },
    {
      selector: 'node.lane-name',
      style: {
        width: 1,
        height: 1,
        'border-width': 0,
        label: 'data(label)',
        'text-halign': 'left',
        'text-valign': 'center',
        'text-margin-x': -8,
        'text-max-width': '300px',
        'font-size': 'data(size)',
        'text-wrap': 'ellipsis',
        'text-background-color': card!,
        'text-background-opacity': 0.85,
        'text-background-padding': '2px',
        color: soft!,
        events: 'no',
      },
    },
    {
      selector: 'node.day',
      style: {
        width: 1,
        height: 1,
        'border-width': 0,
        label: 'data(label)',
        color: soft!,
        events: 'no',
        'font-size': 'data(size)',
      },
    },
    {
      selector: 'edge',
      style: {
        width: 1.1,
        'line-color': accent!,
        'line-opacity': 0.38,
        'curve-style': 'straight',
        'target-arrow-shape': 'none',
        'z-index': 1,
      },
    },
    { selector: 'edge.doubt', style: { 'line-color': doubt!, 'line-style': 'dashed', 'line-opacity': 0.6 } },
    { selector: 'edge.rests', style: { 'line-opacity': 0.16 } },
    { selector: 'edge.chosen', style: { width: 2.4, 'line-opacity': 1 } },
    { selector: 'node.chosen', style: { width: 17, height: 17, 'border-width': 3, 'border-color': doubt! } },
  ]
}
