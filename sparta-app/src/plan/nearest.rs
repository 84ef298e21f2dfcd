//! The name that a misspelt one most likely meant.

/// The known name that is nearest to `name`; none when they have too little in common.
pub(super) fn nearest<'a>(name: &str, known: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    let (distance, best) = known
        .map(|it| (strsim::damerau_levenshtein(it, name), it))
        .min()?;
    (distance <= name.len().max(3) / 2).then_some(best)
}
