#!/usr/bin/env node
import '../../../dist/sayso.js'
