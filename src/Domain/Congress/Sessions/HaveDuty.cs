using Domain.Organisations;

namespace Domain.Congress.Sessions;

/// <summary>Whose duty it is to bring what is missing.</summary>
/// <param name="Office">The office; the duty is on its list of work as soon as its turn has come.</param>
/// <param name="What">What is to be done.</param>
/// <param name="Due">The last day, inclusive; null while the day of the meeting is not known.</param>
public sealed record HaveDuty(Office Office, Words What, DateOnly? Due);
