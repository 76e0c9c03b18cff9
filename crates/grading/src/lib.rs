//! What every grader shares.
