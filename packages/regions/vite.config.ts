import { definePackage } from '../../vite.config.ts';

export default definePackage(import.meta.dirname, {
  entries: {
    index: 'src/index.ts',
    jateng: 'src/jateng.ts',
    'jateng/kelurahan': 'src/jateng/kelurahan.ts',
    geo: 'src/geo.ts',
    'geo/indonesia-provinsi': 'src/geo/indonesia-provinsi.ts',
    'geo/indonesia-kabkota': 'src/geo/indonesia-kabkota.ts',
    'geo/jateng-kabkota': 'src/geo/jateng-kabkota.ts',
    'geo/jateng-kecamatan': 'src/geo/jateng-kecamatan.ts',
    'geo/surakarta-kecamatan': 'src/geo/surakarta-kecamatan.ts',
    'geo/surakarta-kelurahan': 'src/geo/surakarta-kelurahan.ts',
    map: 'src/map.ts',
    tiles: 'src/tiles/index.ts',
    'tiles/jateng': 'src/tiles/jateng.ts',
    'tiles/rule': 'src/tiles/rule.ts',
  },
});
