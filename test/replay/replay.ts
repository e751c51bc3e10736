/**
 * `pnpm replay`: a server with the files of an office, and a page with a LivePanel. Plays a made-up night of 35
 * regencies at 60 times its speed, and the real saves of 28 November 2024.
 */
import { createServer } from 'vite';
import { sourceCondition, stylePlugins } from '../../vite.config.ts';

process.env['NODE_ENV'] ??= 'development';

const server = await createServer({
  root: import.meta.dirname,
  configFile: false,
  logLevel: 'error',
  cacheDir: '../../node_modules/.cache/situs-kpu/replay',
  resolve: { conditions: [sourceCondition] },
  server: { host: '127.0.0.1', port: Number(process.env['PORT'] ?? 6007), fs: { allow: ['../..'] } },
  plugins: [
    ...stylePlugins(),
    {
      name: 'situs-kpu:replay',
      configureServer: async ({ middlewares, ssrLoadModule }) => {
        const { player } = (await ssrLoadModule('/nights.ts')) as typeof import('./nights.ts');
        const play = player(Date.now());
        middlewares.use((request, response, next) => {
          const path = new URL(request.url ?? '/', 'http://localhost').pathname;
          if (path === '/putar.json') {
            response.setHeader('content-type', 'application/json');
            response.end(JSON.stringify(play.playing));
            return;
          }
          play.answer(path, request.headers['if-none-match'], Date.now()).then((answer) => {
            if (!answer) {
              next();
              return;
            }
            // The date of today would make a night of the past look late; editions carry their own time.
            response.sendDate = false;
            response.writeHead(answer.status, answer.headers).end(answer.body);
          }, next);
        });
      },
    },
  ],
});
await server.listen();
console.log(`Putar ulang: ${server.resolvedUrls?.local[0] ?? ''}`);
