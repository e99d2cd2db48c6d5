using Domain.Congress.Seats;

namespace Host.Api.Congress;

/// <summary>One electing unit with its staff and seats by group.</summary>
/// <param name="Unit">Its name.</param>
/// <param name="Staff">Its staff.</param>
/// <param name="Proposed">The seats that the program proposes.</param>
/// <param name="Seats">The seats as they were adjusted; as proposed where they were not.</param>
internal sealed record UnitSeatsAnswer(string Unit, Composition Staff, Composition Proposed, Composition Seats);
