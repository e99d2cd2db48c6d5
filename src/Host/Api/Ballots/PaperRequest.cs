namespace Host.Api.Ballots;

/// <summary>A voter shows his card and has a wrapped paper sealed.</summary>
/// <param name="Voter">His number.</param>
/// <param name="Code">The card's code.</param>
/// <param name="Wrapped">The wrapped paper, Base64.</param>
internal sealed record PaperRequest(int Voter, string Code, string Wrapped);
