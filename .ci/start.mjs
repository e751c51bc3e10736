#!/usr/bin/env node
/** `npm start`: builds the packages once, then runs Storybook and the demo site until Ctrl+C. */
import { spawn, spawnSync } from 'node:child_process';
import { createServer } from 'node:net';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const env = { ...process.env, PATH: `${join(root, 'node_modules/.bin')}:${process.env.PATH}` };
const open = !process.env.CI && process.argv[2] !== '--no-open';

const free = (port) =>
  new Promise((done) => {
    const probe = createServer()
      .once('error', () => done(false))
      .once('listening', () => probe.close(() => done(true)));
    probe.listen(port, '127.0.0.1');
  });
const portFrom = async (first) => {
  for (let port = first; port < first + 50; port++) if (await free(port)) return port;
  throw new Error(`No free port between ${first} and ${first + 49}. Stop another server and try again.`);
};

console.log('Building the packages …');
const built = spawnSync('pnpm', ['run', 'build'], { cwd: root, env, stdio: 'inherit' });
if (built.status !== 0) process.exit(built.status ?? 1);

const storybookPort = await portFrom(6006);
const sitePort = await portFrom(4321);
const children = [
  spawn(
    'storybook',
    ['dev', '-p', String(storybookPort), '--disable-telemetry', ...(open ? [] : ['--no-open'])],
    { cwd: root, env, stdio: 'inherit' },
  ),
  spawn(
    'pnpm',
    [
      '--filter',
      'situs-kpu-template',
      'exec',
      'astro',
      'dev',
      '--port',
      String(sitePort),
      ...(open ? ['--open'] : []),
    ],
    { cwd: root, env, stdio: 'inherit' },
  ),
];
console.log(
  `\n  Storybook             http://localhost:${storybookPort}\n  KPU Kota Surakarta    http://localhost:${sitePort}\n\nStop with Ctrl+C.\n`,
);

const stop = () => {
  for (const child of children) child.kill('SIGTERM');
};
process.on('SIGINT', stop);
process.on('SIGTERM', stop);
for (const child of children)
  child.on('exit', (code) => {
    stop();
    process.exitCode ||= code ?? 0;
  });
