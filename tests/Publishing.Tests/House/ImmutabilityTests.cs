using System.Collections;
using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.CompilerServices;
using Publishing.Typesetting.Glyphs;
using Xunit;

namespace Publishing.Tests.House;

/// <summary>Data is sealed and cannot be changed once made (house-style.md §2).</summary>
public sealed class ImmutabilityTests
{
    private static readonly Type[] Records = [.. typeof(Publisher).Assembly.GetTypes().Where(IsRecord)];

    [Fact]
    public void There_are_records_to_check() => Assert.InRange(Records.Length, 60, int.MaxValue);

    [Fact]
    public void Every_record_is_sealed_or_abstract() =>
        Assert.Empty(Records.Where(type => !type.IsSealed && !type.IsAbstract).Select(type => type.FullName));

    [Fact]
    public void No_record_has_a_setter() =>
        Assert.Empty(from type in Records
                     from property in type.GetProperties(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance)
                     where property.SetMethod is { } setter && !IsInit(setter)
                     select $"{type.FullName}.{property.Name}");

    [Fact]
    public void No_record_shows_a_mutable_collection() =>
        Assert.Empty(from type in Records
                     from property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
                     where IsMutableCollection(property.PropertyType)
                     select $"{type.FullName}.{property.Name}");

    private static bool IsRecord(Type type) =>
        type.GetMethod("PrintMembers", BindingFlags.NonPublic | BindingFlags.Instance, [typeof(System.Text.StringBuilder)]) is not null
        && type.GetCustomAttribute<CompilerGeneratedAttribute>() is null;

    private static bool IsInit(MethodInfo setter) =>
        setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit));

    private static bool IsMutableCollection(Type type) =>
        type.IsArray || (typeof(IEnumerable).IsAssignableFrom(type) && type != typeof(string) && !IsImmutable(type));

    private static bool IsImmutable(Type type) =>
        type.Namespace == typeof(ImmutableArray).Namespace || type.IsInterface || type.Namespace == "System.Collections.Frozen"
        || (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Segment<>)); // to read only
}
