import { type Flow, placeFlow } from './place-flow.ts'

// The page keeps answering while thousands of documents are placed.
self.addEventListener('message', (event: MessageEvent<Flow>) => {
  self.postMessage(placeFlow(event.data))
})
