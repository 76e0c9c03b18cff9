//! Rows shared out among threads, with the same result for any number of them.

use rayon::ThreadPool;

/// Threads that share out the rows of a product. Each number of the result is computed by one of them, from
/// beginning to end, so their number changes no bit of it.
pub struct Threads {
    pool: Option<ThreadPool>,
    count: usize,
}

impl Threads {
    /// # Errors
    /// If the system gives no more threads.
    pub fn new(count: usize) -> Result<Self, rayon::ThreadPoolBuildError> {
        let builder = rayon::ThreadPoolBuilder::new().num_threads(count);
        let pool = if count > 1 {
            Some(builder.build()?)
        } else {
            None
        };
        Ok(Self {
            pool,
            count: count.max(1),
        })
    }

    /// How many there are.
    #[must_use]
    pub fn count(&self) -> usize {
        self.count
    }

    /// Runs `work` where it can share out rows quickly: a whole training should be one call of this.
    pub fn run<R: Send>(&self, work: impl FnOnce() -> R + Send) -> R {
        match &self.pool {
            Some(pool) => pool.install(work),
            None => work(),
        }
    }

    /// Hands at most `most` rows to each call of `work`, on all threads where there are enough rows to be worth it.
    pub(crate) fn share_out<P: Part>(&self, part: P, most: usize, work: &(impl Fn(P) + Sync)) {
        let rows = part.rows();
        if self.count == 1 || rows < 2 * self.count || rows < FEW {
            one_after_another(part, most, work);
        } else {
            side_by_side(part, rows.div_ceil(self.count).min(most), work);
        }
    }
}

/// So few rows aren't worth a second thread.
const FEW: usize = 16;

fn one_after_another<P: Part>(mut part: P, most: usize, work: &impl Fn(P)) {
    while part.rows() > most {
        let (first, others) = part.split(most);
        work(first);
        part = others;
    }
    work(part);
}

fn side_by_side<P: Part>(part: P, most: usize, work: &(impl Fn(P) + Sync)) {
    if part.rows() <= most {
        return work(part);
    }
    let (first, others) = part.split(most);
    rayon::join(|| work(first), || side_by_side(others, most, work));
}

/// Work on rows that can be cut in two.
pub(crate) trait Part: Send + Sized {
    /// How many rows it covers.
    fn rows(&self) -> usize;

    /// The first `rows` rows, and the others.
    fn split(self, rows: usize) -> (Self, Self);
}

/// Cuts a slice of rows of `stride` numbers.
pub(crate) fn cut<T>(slice: &[T], rows: usize, stride: usize) -> (&[T], &[T]) {
    slice.split_at(rows * stride)
}

/// Cuts a slice of rows that will be changed; an empty one, which isn't used, stays empty on both sides.
pub(crate) fn cut_mut<T>(slice: &mut [T], rows: usize, stride: usize) -> (&mut [T], &mut [T]) {
    let place = (rows * stride).min(slice.len());
    slice.split_at_mut(place)
}
