//! Early stopping on ten losses, by hand (S3-05.12).

use dropout::early_stopping::stop_early;
use worked::{Page, Table, fixed};

/// Losses on the validation samples, epoch by epoch.
const LOSSES: [f64; 10] = [0.9, 0.7, 0.6, 0.62, 0.65, 0.55, 0.57, 0.58, 0.6, 0.5];

/// The page that the book includes.
pub fn page() -> String {
    let mut page = Page::new();
    let mut table = Table::new(["epoch", "loss", "best so far", "epochs since"]);
    for (epoch, loss) in LOSSES.iter().enumerate() {
        let best = stop_early(&LOSSES[..=epoch], LOSSES.len()).best;
        let row = [epoch, best, epoch - best].map(|number| number.to_string());
        let [epoch, best, since] = row;
        table.row([epoch, fixed(*loss, 2), best, since]);
    }
    page.block("trace", table);
    let mut stops = Table::new(["patience", "stops after epoch", "keeps epoch", "its loss"]);
    for patience in [1, 2, 3, 4] {
        let stop = stop_early(&LOSSES, patience);
        let [patience, last, best] = [patience, stop.last, stop.best].map(|n| n.to_string());
        stops.row([patience, last, best, fixed(LOSSES[stop.best], 2)]);
    }
    page.block("stops", stops);
    page.to_string()
}

fn main() {
    print!("{}", page());
}
