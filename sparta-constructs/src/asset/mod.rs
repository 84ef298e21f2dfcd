//! Placeholder until the asset module lands.
use crate::core::{FilePackaging, FileSource, ImageSource};
/// E.
#[derive(Debug, thiserror::Error)]
#[error("cannot read asset")]
pub struct AssetError;
impl AssetError {
    /// H.
    pub fn hint(&self) -> String {
        String::new()
    }
}
/// H.
pub fn hash(_bytes: &[u8]) -> String {
    String::new()
}
/// H.
pub fn file_hash(_s: &FileSource, _p: FilePackaging) -> Result<String, AssetError> {
    Err(AssetError)
}
/// H.
pub fn image_hash(_s: &ImageSource) -> Result<String, AssetError> {
    Err(AssetError)
}
/// H.
pub fn extension(_s: &FileSource, _p: FilePackaging) -> String {
    ".zip".into()
}
