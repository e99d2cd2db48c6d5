using Domain;

namespace Host.Pages.Seats;

/// <summary>One column of numbers of persons.</summary>
/// <param name="Name">Its field in the address; the seats’ field bears an s before it.</param>
/// <param name="Title">Its heading.</param>
/// <param name="Of">The number as it was typed.</param>
/// <param name="In">The number of a group of persons.</param>
public sealed record StaffColumn(string Name, Words Title, Func<TypedComposition, string> Of, Func<Domain.Congress.Seats.Composition, int> In);
