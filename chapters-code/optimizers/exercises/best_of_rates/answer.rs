//! The best of several rates. Edit this file; grade it with `cargo test -p optimizers --test exercises best_of_rates`.

/// The rate whose training ends with the smallest finite loss; the first of several such, `None` if there is none.
pub fn best_of_rates(rates: &[f64], final_loss: &dyn Fn(f64) -> f64) -> Option<f64> {
    todo!("ask {final_loss:p} for each of {rates:?}, and choose")
}
