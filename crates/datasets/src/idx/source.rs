//! A file that is read piece by piece, with a fault for each way in which it can be damaged.

use crate::DatasetError;
use flate2::bufread::MultiGzDecoder;
use std::fs::File;
use std::io::{BufRead, BufReader, ErrorKind, Read};
use std::path::Path;

const GZIP: [u8; 2] = [0x1F, 0x8B];
const AGAIN: &str = "Get the file once more from where you have it; this copy is damaged.";

/// Memory that is set aside on the word of a header; what is more must really be in the file.
const TRUSTED: u64 = 1 << 26;

/// A file that is being read, unpacked if need be.
pub struct Source<'path> {
    path: &'path Path,
    bytes: Box<dyn Read>,
}

impl<'path> Source<'path> {
    /// The file at `path`, unpacked on the way if it starts like gzip.
    pub fn open(path: &'path Path) -> Result<Self, DatasetError> {
        let unreadable = |source| DatasetError::unreadable(path, source);
        let mut file = BufReader::with_capacity(1 << 16, File::open(path).map_err(unreadable)?);
        let packed = file.fill_buf().map_err(unreadable)?.starts_with(&GZIP);
        let bytes: Box<dyn Read> = if packed {
            Box::new(MultiGzDecoder::new(file))
        } else {
            Box::new(file)
        };
        Ok(Self { path, bytes })
    }

    /// The fault that something else stands there than should.
    pub fn unfit(&self, expected: &str, found: &str, remedy: &str) -> DatasetError {
        DatasetError::unfit(self.path, expected, found, remedy)
    }

    /// At most `limit` bytes; `what` they should be is said if the gzip is broken there.
    fn bytes(&mut self, limit: u64, what: &str) -> Result<Vec<u8>, DatasetError> {
        let mut bytes = Vec::with_capacity(usize::try_from(limit.min(TRUSTED)).unwrap_or(0));
        match self.bytes.by_ref().take(limit).read_to_end(&mut bytes) {
            Ok(_) => Ok(bytes),
            Err(error) if is_broken(&error) => Err(self.unfit(
                &format!("{what} packed with gzip"),
                &format!("broken gzip ({error})"),
                AGAIN,
            )),
            Err(error) => Err(DatasetError::unreadable(self.path, error)),
        }
    }

    /// The bytes of the next `count` numbers of the header.
    pub fn numbers(&mut self, count: u64, what: &str) -> Result<Vec<u8>, DatasetError> {
        let bytes = self.bytes(4 * count, what)?;
        if bytes.len() as u64 == 4 * count {
            return Ok(bytes);
        }
        let expected = format!("{what} in {} bytes", 4 * count);
        let found = format!("the end of the file after {} of them", bytes.len());
        Err(self.unfit(&expected, &found, AGAIN))
    }

    /// The rest of the file, which must be exactly `count` values.
    pub fn values(&mut self, count: u64, what: &str) -> Result<Vec<u8>, DatasetError> {
        let bytes = self.bytes(count, what)?;
        let expected = format!("{count} {what}, as the header says");
        if (bytes.len() as u64) < count {
            let found = format!("the end of the file after {}", bytes.len());
            return Err(self.unfit(&expected, &found, AGAIN));
        }
        // This also reads the checksum at the end of the gzip.
        if self.bytes(1, what)?.is_empty() {
            return Ok(bytes);
        }
        Err(self.unfit(&expected, "more bytes after them", AGAIN))
    }
}

/// Whether the gzip is at fault, not the disk.
fn is_broken(error: &std::io::Error) -> bool {
    matches!(
        error.kind(),
        ErrorKind::InvalidInput | ErrorKind::InvalidData | ErrorKind::UnexpectedEof
    )
}
