/** From degrees to px. */
import { type GeoProjection, geoConicConformal } from 'd3-geo';
import type { View } from './schema.ts';

/** Named under every map. */
export const PROJECTION_NAME = 'Lambert conformal conic projection';

/**
 * Lambert’s conformal conic, its parallels a sixth of the view inside its edges (the usual rule for small distortion), fitted
 * so that all of the view is seen; what else the drawing has room for is seen too.
 */
export function projectionOf([west, south, east, north]: View, width: number, height: number): GeoProjection {
  const sixth = (north - south) / 6;
  const projection = geoConicConformal()
    .rotate([-(west + east) / 2, 0])
    .parallels([south + sixth, north - sixth])
    // Drawings are simplified by px later on; d3's own resampling would only add points.
    .precision(0.3);
  // Edges of the view are curved, so corners alone would cut it.
  const steps = Array.from({ length: 9 }, (_, i) => i / 8);
  const outline = steps.flatMap((share) => [
    [west + (east - west) * share, south],
    [west + (east - west) * share, north],
  ]);
  return projection.fitSize([width, height], { type: 'MultiPoint', coordinates: outline }).clipExtent([
    [0, 0],
    [width, height],
  ]);
}
