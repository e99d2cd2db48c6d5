namespace Host.Ballots;

/// <summary>A paper as the phone sends it: without a name, a card or a cookie.</summary>
/// <param name="Secret">The paper's secret number, Base64.</param>
/// <param name="Seal">The seal on it, Base64.</param>
/// <param name="Group">The voter group whose seal it is.</param>
/// <param name="Press">A random number that stays the same while one press is repeated.</param>
/// <param name="Marks">The marks (<see cref="Domain.Congress.Ballots.BallotPaper.Read"/>).</param>
internal sealed record CastSlip(string Secret, string Seal, string Group, string Press, string Marks);
