import cytoscape, { type ElementDefinition, type StylesheetJson } from 'cytoscape'
import type { FlowView } from '../../api/records.ts'
import { sayDate } from '../../parts/dates.ts'
import type { FlowPlaces } from './place-flow.ts'
import { type Named, placeNames, seeWhole } from './place-names.ts'
import { writeNames } from './write-names.ts'

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

export interface FlowBox {
  readonly drawing: HTMLElement
  readonly names: HTMLCanvasElement
}

interface Options {
  readonly choose: (id: string | null) => void
}

/**
 * Draws a flow in a box at the places that were worked out for it, and its names on a canvas above: those that Cytoscape writes
 * are pictures of one size, which run into each other when another is wanted.
 */
export function drawFlow(box: FlowBox, view: FlowView, places: FlowPlaces, { choose }: Options): FlowDrawing {
  const cy = cytoscape({
    container: box.drawing,
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
  const pen = writeNames(box.names)
  const named: Named = {
    places,
    holders: new Map(view.origins.map(({ id, holder }) => [id, holder])),
    sayDay: (day) => sayDate(day, { year: false }),
    measure: pen.measure,
  }
  const size = () => ({ width: box.drawing.clientWidth, height: box.drawing.clientHeight })
  const fit = () => {
    const { zoom, pan } = seeWhole(named, size())
    cy.viewport({ zoom, pan })
  }
  fit()
  cy.on('render', () => pen.write(placeNames(named, { zoom: cy.zoom(), pan: cy.pan(), ...size() })))
  return {
    choose: (id) => {
      mark(id)
      const { x1, y1, x2, y2 } = cy.extent()
      const at = cy.$id(id).position()
      if (at.x < x1 || at.x > x2 || at.y < y1 || at.y > y2) cy.center(cy.$id(id))
    },
    zoom: (by) => cy.zoom({ level: cy.zoom() * by, renderedPosition: { x: size().width / 2, y: size().height / 2 } }),
    pan: (x, y) => cy.panBy({ x, y }),
    fit,
    restyle: () => cy.style(makeStyle()),
    close: () => cy.destroy(),
  }
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
        data: { id: origin.id },
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
  return [...lanes, ...documents, ...origins]
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
  const [line, accent, doubt, card] = ['--line', '--accent', '--doubt', '--card'].map(colour)
  return [
    {
      selector: 'node',
      style: {
        width: 11,
        height: 11,
        'background-color': card!,
        'border-width': 1.8,
        'border-color': accent!,
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
