using System.Reflection;

namespace Conventions.Tests.Reading;

/// <summary>The three rooms as they were built.</summary>
internal static class Rooms
{
    public static readonly Assembly Domain = typeof(Domain.Rule).Assembly;

    public static readonly Assembly Workflows = Assembly.Load("Workflows");

    public static readonly Assembly Host = Assembly.Load("Host");

    public static IEnumerable<Type> Types => new[] { Domain, Workflows, Host }.SelectMany(room => room.GetTypes());
}
