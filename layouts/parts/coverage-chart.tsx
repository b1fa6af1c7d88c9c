/** @jsxImportSource preact */
import type { CoverageChartView } from "../../src/render/entity-views.ts";
import type { Words } from "../../src/render/words.ts";

/** Bars of articles by month or year, the sentence that says the same, and the figures for whoever wants them. */
export function CoverageChart({ chart, words }: { chart: CoverageChartView; words: Words }) {
  return (
    <div class="coverage-chart">
      <figure>
        <div class="bars">
          <span class="most">{chart.most}</span>
          <svg
            viewBox={`0 0 ${chart.width} ${chart.height}`}
            preserveAspectRatio="none"
            role="img"
            aria-label={chart.label}
          >
            <path d={chart.bars} />
          </svg>
          <span>{chart.from}</span>
          <span>{chart.to}</span>
        </div>
        <figcaption>{chart.text}</figcaption>
      </figure>
      <details>
        <summary>{words.term.coverageAsTable}</summary>
        <table>
          <caption>{words.term.coverage}</caption>
          <thead>
            <tr>
              <th scope="col">{chart.unit}</th>
              <th scope="col">{words.term.articles}</th>
            </tr>
          </thead>
          <tbody>
            {chart.rows.map((row) => (
              <tr>
                <th scope="row">{row.period}</th>
                <td>{row.count}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </div>
  );
}
