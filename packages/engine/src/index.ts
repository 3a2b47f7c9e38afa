export * from './views/view-records.ts'
