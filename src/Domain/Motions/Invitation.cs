namespace Domain.Motions;

/// <summary>One representative's invitation to second, and the answer in person.</summary>
/// <param name="Who">The representative.</param>
/// <param name="On">The day of the invitation.</param>
/// <param name="SecondedOn">The day of seconding; null where not.</param>
/// <param name="DeclinedOn">The day of declining; null where not.</param>
/// <param name="EnteredBy">The title of the union's officer who entered the seconding from paper; null where it was done in person.</param>
public sealed record Invitation(
    MotionPerson Who, DateOnly On, DateOnly? SecondedOn = null, DateOnly? DeclinedOn = null, string? EnteredBy = null);
