//! What is made when somebody looks for it first, and kept until it would be another.
use std::sync::{Arc, Mutex, PoisonError};

use crate::failure::Failure;

/// Something that is made once.
pub(crate) struct Kept<T>(Mutex<Option<Arc<T>>>);

impl<T> Default for Kept<T> {
    fn default() -> Kept<T> {
        Kept(Mutex::default())
    }
}

impl<T> Kept<T> {
    /// It, made now if it was not.
    pub(crate) fn get(&self, make: impl FnOnce() -> Result<T, Failure>) -> Result<Arc<T>, Failure> {
        let mut kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(kept) = &*kept {
            return Ok(Arc::clone(kept));
        }
        let made = Arc::new(make()?);
        *kept = Some(Arc::clone(&made));
        Ok(made)
    }

    /// Makes it anew when somebody looks next.
    pub(crate) fn forget(&self) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).take();
    }
}
