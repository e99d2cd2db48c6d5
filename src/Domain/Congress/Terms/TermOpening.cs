using Domain.Congress.Sessions;

namespace Domain.Congress.Terms;

/// <summary>What a new term begins with.</summary>
/// <param name="Number">The case's number, such as <c>职代选〔2026〕000001号</c>.</param>
/// <param name="Place">Six-digit code of the place whose rules apply.</param>
/// <param name="Union">The union, which organises the elections as the congress's working body.</param>
/// <param name="Employer">The unit whose congress it is.</param>
/// <param name="Term">届, from 1 on.</param>
public sealed record TermOpening(string Number, string Place, SessionUnit Union, SessionUnit Employer, int Term);
