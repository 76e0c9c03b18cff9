//! The best of several rates.

/// What isn't finite goes before anything is compared, because NaN is neither smaller nor larger than any number.
pub fn best_of_rates(rates: &[f64], final_loss: &dyn Fn(f64) -> f64) -> Option<f64> {
    let trained = rates.iter().map(|&rate| (rate, final_loss(rate)));
    let finite = trained.filter(|(_, loss)| loss.is_finite());
    let best = finite.min_by(|(_, first), (_, second)| first.total_cmp(second));
    best.map(|(rate, _)| rate)
}
