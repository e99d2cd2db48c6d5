namespace Host.Ballots;

/// <summary>A voter group's public seal.</summary>
/// <param name="Group">The group.</param>
/// <param name="Fingerprint">What voters compare with the hall's screen.</param>
/// <param name="Modulus">The key's modulus, Base64.</param>
/// <param name="Exponent">The key's public exponent, Base64.</param>
internal sealed record SealState(string Group, string Fingerprint, string Modulus, string Exponent);
