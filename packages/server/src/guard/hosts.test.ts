import { networkInterfaces } from 'node:os'
import { expect, test } from 'vitest'
import { isLoopback, isOwnHost } from './hosts.ts'

const here = { listen: '127.0.0.1', port: 7300, others: [] }

test('on loopback only its own names are ours', () => {
  expect(isOwnHost('127.0.0.1:7300', here)).toBe(true)
  expect(isOwnHost('LOCALHOST:7300', here)).toBe(true)
  expect(isOwnHost('[::1]:7300', here)).toBe(true)
  expect(isOwnHost('localhost', { ...here, port: 80 })).toBe(true)
  for (const host of [
    undefined,
    '',
    'localhost',
    'localhost:7301',
    'localhost:7300:7300',
    'localhost.:7300',
    'a b',
    'x@localhost:7300',
  ])
    expect(isOwnHost(host, here), host).toBe(false)
  for (const address of Object.values(networkInterfaces()).flatMap((each) => each ?? []))
    if (!address.internal && address.family === 'IPv4') expect(isOwnHost(`${address.address}:7300`, here)).toBe(false)
})

test('elsewhere the addresses of the machine are ours, names of others only where given', () => {
  const open = { ...here, listen: '0.0.0.0' }
  for (const address of Object.values(networkInterfaces()).flatMap((each) => each ?? []))
    if (address.family === 'IPv4') expect(isOwnHost(`${address.address}:7300`, open)).toBe(true)
  expect(isOwnHost('desk.newsroom.example', open)).toBe(false)
  expect(isOwnHost('desk.newsroom.example', { ...open, others: ['Desk.Newsroom.example'] })).toBe(true)
  expect(isOwnHost('203.0.113.9:7300', open)).toBe(false)
})

test('loopback is what only this machine can reach', () => {
  for (const address of ['127.0.0.1', '127.8.9.10', '::1', 'localhost']) expect(isLoopback(address)).toBe(true)
  for (const address of ['0.0.0.0', '::', '192.168.1.2', '1270.0.0.1', '127.0.0.1.evil.example'])
    expect(isLoopback(address)).toBe(false)
})
