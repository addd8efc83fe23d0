using Publishing.Tests.Support;
using Xunit;

namespace Publishing.Tests.Books;

public sealed class MessagesAppendixTests
{
    [Fact]
    public void The_appendix_of_messages_says_what_explain_says() =>
        Golden.Check(Repository.PathOf("manuscript", "handbook", "c-messages.md"), MessagesAppendix.Text);
}
